package hub.connectors.sen2.shape;

import hub.connectors.sen2.layout.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dhatim.fastexcel.reader.Cell;

/** The text of a cell as the return would write it: Excel keeps dates and codes as numbers. */
final class CellText {

    /** Day 0, chosen so that days after 28 February 1900, which Excel takes for a leap year, come out right. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final BigDecimal SECONDS = BigDecimal.valueOf(24 * 60 * 60);

    /** The last day that Excel knows. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** What no item accepts: for a cell whose value Excel could not work out. */
    private static final String UNREADABLE = "\uFFFD";

    private CellText() {}

    static String of(Cell cell, Kind kind) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case ERROR -> UNREADABLE;
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "1" : "0";
            case NUMBER -> number(cell.asNumber(), kind);
            case STRING -> cell.asString();
            case FORMULA -> cell.getText() == null ? "" : cell.getText();
        };
    }

    private static String number(BigDecimal number, Kind kind) {
        boolean aDay = number.signum() > 0 && number.compareTo(LAST_DAY) <= 0;
        if (aDay && kind == Kind.DATE && number.stripTrailingZeros().scale() <= 0) {
            return DAY_ZERO.plusDays(number.longValue()).toString();
        }
        if (aDay && kind == Kind.MOMENT) {
            long seconds =
                    number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValue();
            return LocalDateTime.of(DAY_ZERO, java.time.LocalTime.MIDNIGHT)
                    .plusSeconds(seconds)
                    .toString();
        }
        return number.stripTrailingZeros().toPlainString();
    }
}
