package hub.connectors.sen2;

import hub.connector.Fault;
import hub.connectors.sen2.record.ReturnBlocks;
import hub.connectors.sen2.shape.ReturnXml;
import hub.model.Child;
import hub.model.CouncilReturn;
import hub.model.EhcPlan;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a return as XML from the hub's records, person by person, in the version of its year. The same records give the same bytes. It
 * is a component of this connector: deliveries are about one child, and a return is about a cohort.
 */
public final class ReturnWriter implements AutoCloseable {

    private final ReturnBlocks blocks;
    private final ReturnXml xml;

    /** @throws Fault of kind {@link Fault.Kind#REJECTED} if the record does not say the year of a return that there was */
    public ReturnWriter(OutputStream out, CouncilReturn header) {
        this.blocks = ReturnBlocks.of(header);
        this.xml = new ReturnXml(out, blocks.header(header));
    }

    /**
     * The next person.
     *
     * @param plans the person's requests and plans, in the order in which they are to stand
     */
    public void write(Child child, List<EhcPlan> plans) {
        xml.write(blocks.person(child, plans));
    }

    /** Ends the return; the stream under it stays open. */
    @Override
    public void close() {
        xml.close();
    }
}
