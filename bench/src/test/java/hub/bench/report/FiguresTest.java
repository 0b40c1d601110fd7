package hub.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void the_median_is_the_middle_run_and_the_extremes_stand_beside_it() {
        assertThat(Figures.of("rows/s", List.of(900.0, 100.0, 500.0)))
                .isEqualTo(new Figures("rows/s", 500, 100, 900, 3));
    }

    @Test
    void of_an_even_number_of_runs_the_median_lies_between_the_two_in_the_middle() {
        assertThat(Figures.of("s", List.of(1.0, 2.0, 4.0, 50.0)).median()).isEqualTo(3);
    }

    @Test
    void nearly_all_samples_are_below_the_99th_percentile() {
        List<Double> samples =
                IntStream.rangeClosed(1, 1_000).mapToObj(i -> (double) i).toList();

        assertThat(Figures.percentile("s", 99, samples).median()).isCloseTo(990, within(1.0));
    }

    @Test
    void what_was_not_measured_has_no_figure() {
        assertThatThrownBy(() -> Figures.of("rows/s", List.of())).hasMessage("nothing was measured in rows/s");
    }

    @Test
    void a_hub_at_a_quarter_of_the_rate_takes_four_times_as_long() {
        Row row =
                Row.of("first-load", "all", Figures.once("rows/s", 250)).against("loop", Figures.once("rows/s", 1_000));

        assertThat(row.times()).contains(4.0);
        assertThat(Row.of("start", "ready", Figures.once("s", 4)).times()).isEmpty();
    }

    @Test
    void a_figure_is_written_with_as_many_digits_as_count() {
        assertThat(Figures.of("rows/s", List.of(12_345.6, 12_000.0, 13_000.0)).text())
                .isEqualTo("12,346 rows/s (12,000-13,000)");
        assertThat(Figures.once("s", 4.256).text()).isEqualTo("4.26 s");
        assertThat(Figures.once("us", 12.34).text()).isEqualTo("12.3 us");
    }
}
