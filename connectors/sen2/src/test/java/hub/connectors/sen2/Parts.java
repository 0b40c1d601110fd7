package hub.connectors.sen2;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.shape.Found;
import hub.connectors.sen2.shape.ReturnSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A return taken apart, to be put together in another shape. */
record Parts(Block header, List<Block> persons) {

    static Parts of(byte[] xml) {
        try (ReturnSource source = ReturnSource.open(Returns.input("return.xml", xml), 64 << 20)) {
            List<Block> persons = new ArrayList<>();
            for (Optional<Found> next = source.next(); next.isPresent(); next = source.next()) {
                persons.add(next.get().block());
            }
            return new Parts(source.header(), persons);
        }
    }
}
