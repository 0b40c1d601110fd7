package hub.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import hub.council.Emptied;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Ten sealed events; then somebody with every right to the database, but without the key, is at work. */
class TamperedChainTest extends OnTenSealedEvents {

    @Test
    void an_edit_is_found_whichever_column_it_is_made_in() {
        chain.jdbc.update("update audit set recipient = 'redwing-travel' where place = 4");
        assertThat(chain.broken()).startsWith("place 4, event 4: it is not what was sealed here");
    }

    @Test
    void words_moved_from_one_column_to_the_next_are_found() {
        chain.jdbc.update("update audit set recipient = '', product = recipient where place = 4");
        assertThat(chain.broken()).startsWith("place 4, event 4: it is not what was sealed here");
    }

    @Test
    void a_deleted_event_is_found() {
        chain.jdbc.update("delete from audit where place = 4");
        assertThat(chain.broken()).isEqualTo("place 4: the event that was sealed here is gone; the next is event 5");
    }

    @Test
    void a_deleted_event_is_found_when_those_after_it_are_moved_up() {
        chain.jdbc.update("delete from audit where place = 4");
        chain.jdbc.update("update audit set place = place - 1 where place > 4");
        assertThat(chain.broken()).startsWith("place 4, event 5: it is not what was sealed here");
    }

    @Test
    void a_tail_that_is_cut_is_found_by_the_end_in_the_database() {
        chain.jdbc.update("delete from audit where place > 7");
        assertThat(chain.broken())
                .startsWith("place 8: the chain ends before here and went on to place 10 at least, as audit_head says");
    }

    @Test
    void a_tail_that_is_cut_with_the_end_in_the_database_set_back_is_found_by_the_file() {
        chain.jdbc.update("delete from audit where place > 7");
        chain.jdbc.update("update audit_head set place = 7, link = (select link from audit where place = 7)");
        assertThat(chain.broken())
                .startsWith(
                        "place 8: the chain ends before here and went on to place 10 at least, as the file of noted ends had it");
        assertThat(chain.sealer().resume()).isFalse();
    }

    @Test
    void a_tail_that_is_cut_and_grown_again_is_found_by_the_file() {
        chain.jdbc.update("delete from audit where place > 7");
        chain.jdbc.update("update audit_head set place = 7, link = (select link from audit where place = 7)");
        chain.act(9);
        chain.sealer().seal();
        assertThat(chain.broken())
                .startsWith("place 10, event 13: it is not the event that the file of noted ends had here");
    }

    @Test
    void a_database_with_nothing_left_in_it_is_found_by_the_file() {
        Emptied.all(opened);
        assertThat(chain.broken()).startsWith("place 1: the chain ends before here and went on to place 5 at least");
    }

    @Test
    void two_events_that_changed_places_are_found() {
        chain.jdbc.update("update audit set place = -4 where place = 4");
        chain.jdbc.update("update audit set place = 4 where place = 6");
        chain.jdbc.update("update audit set place = 6 where place = -4");
        assertThat(chain.broken()).startsWith("place 4, event 6: it is not what was sealed here");
    }

    @Test
    void an_event_inserted_between_two_others_is_found() {
        chain.act(1);
        chain.jdbc.update("update audit set place = place + 1 where place > 3");
        chain.jdbc.update(
                "update audit set place = 4, key_id = ?, link = (select link from audit where place = 3) where id = 11",
                new ChainKey(ChainAtHand.KEY).id());
        assertThat(chain.broken()).startsWith("place 4, event 11: it is not what was sealed here");
    }

    @Test
    void an_event_inserted_beside_another_is_found() {
        chain.act(1);
        chain.jdbc.update(
                "update audit set place = 4, key_id = ?, link = ? where id = 11",
                new ChainKey(ChainAtHand.KEY).id(),
                "0".repeat(64));
        assertThat(chain.broken())
                .startsWith("place 4, event 11: it was inserted: another event stands at this place already");
    }

    @Test
    void an_event_inserted_before_the_first_is_found() {
        chain.act(1);
        chain.jdbc.update(
                "update audit set place = 0, key_id = ?, link = ? where id = 11",
                new ChainKey(ChainAtHand.KEY).id(),
                "0".repeat(64));
        assertThat(chain.broken()).startsWith("place 0, event 11: it was inserted");
    }

    @Test
    void a_chain_made_anew_with_another_key_is_found() {
        chain.sealAnewWith(ANOTHER_KEY);
        assertThat(chain.broken())
                .startsWith("place 1, event 1: it is sealed with a key " + new ChainKey(ANOTHER_KEY).id());
    }

    @Test
    void a_chain_made_anew_with_another_key_under_the_name_of_the_right_one_is_found() {
        chain.sealAnewWith(ANOTHER_KEY);
        chain.jdbc.update("update audit set key_id = ?", new ChainKey(ChainAtHand.KEY).id());
        assertThat(chain.broken()).startsWith("place 1, event 1: it is not what was sealed here");
    }

    @Test
    void a_chain_made_anew_with_the_right_key_is_found_by_the_file() {
        chain.jdbc.update("update audit set recipient = 'redwing-travel' where place = 4");
        chain.sealAnewWith(ChainAtHand.KEY);
        assertThat(chain.broken())
                .startsWith("place 5, event 5: it is not the event that the file of noted ends had here");
    }

    @Test
    void a_file_of_noted_ends_that_is_gone_is_told() throws IOException {
        Files.delete(chain.headFile());
        assertThat(chain.broken()).startsWith("place 11: the file of noted ends is gone");
    }

    @Test
    void a_row_of_the_end_that_is_gone_is_told_because_nothing_is_sealed_any_more() {
        chain.jdbc.update("delete from audit_head");
        try {
            assertThat(chain.broken()).startsWith("place 11: the row of audit_head is gone");
        } finally {
            chain.jdbc.update("insert into audit_head (place, link) values (0, '')");
        }
    }
}
