package hub.app.plugins;

import hub.connector.Fault;
import java.nio.file.Path;
import java.util.Locale;

/** Why an archive is not taken. Each has a code that stays, and a sentence that says what to do. */
public enum Refusal {
    NOT_THERE("is not there, or may not be read: check the path, and let the hub's user read it"),
    NOT_AN_ARCHIVE("is not a zip file that can be read to its end: copy it again from where it came"),
    TOO_LARGE("unpacks to more than a connector may have: ask its provider for a smaller one"),
    TOO_MANY_ENTRIES("holds more files than a connector may have: ask its provider for a smaller one"),
    TOO_COMPRESSED("is compressed so far that it looks like an attack: do not use it, and ask its provider"),
    OUTSIDE("would write outside its own folder: do not use it, and ask its provider"),
    LINK("holds a link to another file: do not use it, and ask its provider for one without links"),
    TWICE("holds one file twice: ask its provider for an archive in which every name is there once"),
    TWO_CONTENTS("says one thing in its list of files and another in the files: do not use it, and ask its provider"),
    STRANGE_ENTRY(
            "holds a file that no connector archive has: only plugin.properties, settings.schema.json, README.md, LICENSE,"
                    + " NOTICE, lib/*.jar and samples/ may be in it"),
    NO_DESCRIPTOR(
            "has no plugin.properties at its top: it is not a connector archive, or was packed with a folder around it"),
    BAD_DESCRIPTOR(
            "has a plugin.properties that lacks something, or says it in no known way: it needs plugin.id (small letters, digits,"
                    + " hyphens), plugin.version (1.2.3), plugin.requires, plugin.description, plugin.provider, plugin.license and"
                    + " toucan.title"),
    NO_SETTINGS_SCHEMA("has no settings.schema.json, or one that is not a JSON Schema of an object: ask its provider"),
    NO_CONNECTOR("names no connector in META-INF/services/hub.connector.Connector of a library: ask its provider"),
    SEVERAL_CONNECTORS("names more than one connector: an archive holds exactly one"),
    HOLDS_HUB_CLASSES(
            "brings classes that the hub lends every connector (hub.*, Camel's core, SLF4J, Spring): ask its provider to leave"
                    + " them out"),
    OTHER_CONTRACT(
            "needs another version of the connector contract than this hub has: use a version of the connector that fits, or"
                    + " upgrade the hub"),
    UNSIGNED(
            "is not signed, and this hub takes signed archives only: put its signature beside it, in a file of the same name with .sig"),
    BAD_SIGNATURE(
            "is signed by nobody whose key is in config/plugin-keys, or was changed since: do not use it, and ask its provider");

    private final String sentence;

    Refusal(String sentence) {
        this.sentence = sentence;
    }

    /** {@code too-large}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The refusal of one file, as a fault of kind {@link Fault.Kind#REJECTED}. */
    Fault of(Path file) {
        return Fault.rejected(file.getFileName() + " (" + code() + ") " + sentence);
    }
}
