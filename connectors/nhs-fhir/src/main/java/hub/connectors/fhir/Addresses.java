package hub.connectors.fhir;

import hub.model.Known;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Address.AddressUse;
import org.hl7.fhir.r4.model.StringType;

/** Takes the address where a child lives: the one for home, else one without a use; never an old or a temporary one. */
final class Addresses {

    private Addresses() {}

    static Known<hub.model.Address> of(Entry entry, List<Address> addresses) {
        return addresses.stream()
                .filter(a -> a.getUse() == AddressUse.HOME)
                .findFirst()
                .or(() -> addresses.stream().filter(a -> !a.hasUse()).findFirst())
                .map(a -> taken(entry.taken(), a))
                .orElse(Known.notRecorded());
    }

    private static Known<hub.model.Address> taken(Taken taken, Address address) {
        List<StringType> parts = new ArrayList<>(address.getLine());
        parts.add(address.getCityElement());
        parts.add(address.getDistrictElement());
        List<String> lines = new ArrayList<>();
        for (StringType part : parts) {
            taken.known(part).value().ifPresent(lines::add);
        }
        Known<String> postcode = taken.known(address.getPostalCodeElement());
        if (lines.isEmpty() && !postcode.isPresent()) {
            return Known.notRecorded();
        }
        taken.value(address.getUseElement());
        return Known.of(new hub.model.Address(lines, postcode));
    }
}
