package hub.app.camel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewsTest {

    private long now;
    private final News news = new News(() -> now);

    @Test
    void the_same_line_is_news_once_a_minute_and_another_at_once() {
        assertThat(news.is("the disk is full")).isTrue();
        assertThat(news.is("the disk is full")).isFalse();
        assertThat(news.is("the far side is away")).isTrue();
        assertThat(news.is("the disk is full")).isTrue();

        now += News.AGAIN.toNanos();
        assertThat(news.is("the disk is full")).isTrue();
    }
}
