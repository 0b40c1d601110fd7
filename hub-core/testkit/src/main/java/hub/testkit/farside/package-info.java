/**
 * Stand-ins for outside systems, which a test can order about. May import {@code hub.broker}, the JDK, the SFTP server of Apache
 * MINA, H2, Kafka's clients, Jackson, Nimbus JOSE and nullness annotations only.
 */
@NullMarked
package hub.testkit.farside;

import org.jspecify.annotations.NullMarked;
