package hub.connectors.sen2.record;

import hub.connectors.sen2.layout.Block;
import hub.connectors.sen2.layout.Item;
import hub.connectors.sen2.layout.Module;
import hub.model.EhcPlacement;
import hub.model.EhcPlacementBuilder;

/** Where a plan places a child: as section I names it, and as it is on the day of the return. */
final class PlacementRecord {

    private PlacementRecord() {}

    static EhcPlacement named(Block detail) {
        Values values = new Values(detail);
        return EhcPlacementBuilder.builder()
                .school(values.urn(Item.PLAN_URN))
                .provider(values.text(Item.PLAN_UKPRN))
                .setting(values.text(Item.PLAN_SETTING))
                .otherSetting(values.text(Item.PLAN_SETTING_OTHER))
                .rank(values.number(Item.PLAN_RANK))
                .senUnit(values.flag(Item.PLAN_SEN_UNIT))
                .resourcedProvision(values.flag(Item.PLAN_RESOURCED))
                .build();
    }

    static EhcPlacement current(Block detail) {
        Values values = new Values(detail);
        return EhcPlacementBuilder.builder()
                .school(values.urn(Item.URN))
                .provider(values.text(Item.UKPRN))
                .setting(values.text(Item.SETTING))
                .otherSetting(values.text(Item.SETTING_OTHER))
                .rank(values.number(Item.RANK))
                .from(values.date(Item.ENTRY_DATE))
                .until(values.date(Item.LEAVING_DATE))
                .attendance(values.text(Item.ATTENDANCE))
                .senUnit(values.flag(Item.SEN_UNIT))
                .resourcedProvision(values.flag(Item.RESOURCED))
                .residential(values.text(Item.RES))
                .workBased(values.text(Item.WBP))
                .build();
    }

    static BlockWriter namedBlock(EhcPlacement placement) {
        BlockWriter to = new BlockWriter(Module.PLAN_DETAIL);
        to.text(Item.PLAN_URN, placement.school().map(urn -> urn.value()));
        to.text(Item.PLAN_UKPRN, placement.provider());
        to.text(Item.PLAN_SETTING, placement.setting());
        to.text(Item.PLAN_SETTING_OTHER, placement.otherSetting());
        to.number(Item.PLAN_RANK, placement.rank());
        to.flag(Item.PLAN_SEN_UNIT, placement.senUnit());
        to.flag(Item.PLAN_RESOURCED, placement.resourcedProvision());
        return to;
    }

    static BlockWriter currentBlock(EhcPlacement placement) {
        BlockWriter to = new BlockWriter(Module.PLACEMENT_DETAIL);
        to.text(Item.URN, placement.school().map(urn -> urn.value()));
        to.text(Item.UKPRN, placement.provider());
        to.text(Item.SETTING, placement.setting());
        to.text(Item.SETTING_OTHER, placement.otherSetting());
        to.number(Item.RANK, placement.rank());
        to.date(Item.ENTRY_DATE, placement.from());
        to.date(Item.LEAVING_DATE, placement.until());
        to.text(Item.ATTENDANCE, placement.attendance());
        to.flag(Item.SEN_UNIT, placement.senUnit());
        to.flag(Item.RESOURCED, placement.resourcedProvision());
        to.text(Item.RES, placement.residential());
        to.text(Item.WBP, placement.workBased());
        return to;
    }
}
