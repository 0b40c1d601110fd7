package hub.testkit.farside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hub.testkit.farside.DatabaseFarSide.Dialect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reporting database that its reader can read and do nothing else with. */
class DatabaseFarSideTest {

    private final DatabaseFarSide database = new DatabaseFarSide(Dialect.MSSQLSERVER);

    @BeforeEach
    void rows(@TempDir Path home) throws Exception {
        database.run("create table pupils (upn varchar(13) primary key, year_group int)");
        database.fill(
                "pupils",
                Files.writeString(home.resolve("pupils.csv"), "year_group,upn\n3,A990000000001\n,A990000000002\n"));
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void its_reader_reads_the_rows_of_the_csv_in_its_dialect_and_an_empty_cell_as_null() throws SQLException {
        assertThat(read("select top 1 [year_group] from pupils order by upn desc"))
                .isNull();
        assertThat(read("select count(*) from pupils")).isEqualTo("2");
    }

    @Test
    void its_reader_cannot_change_a_row() {
        assertThatThrownBy(() -> {
                    try (Connection connection = connection();
                            Statement statement = connection.createStatement()) {
                        statement.executeUpdate("delete from pupils");
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("rights");
    }

    @Test
    void nobody_is_served_while_it_is_down_and_the_rows_are_there_when_it_is_back() throws SQLException {
        String before = database.url();
        try (Connection cut = connection()) {
            database.goDown();
            assertThat(cut.isValid(1)).isFalse();
        }
        assertThatThrownBy(this::connection).isInstanceOf(SQLException.class);

        database.comeBack();
        assertThat(database.url()).isEqualTo(before);
        assertThat(read("select count(*) from pupils")).isEqualTo("2");
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), DatabaseFarSide.USER, DatabaseFarSide.PASSWORD);
    }

    private String read(String query) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
