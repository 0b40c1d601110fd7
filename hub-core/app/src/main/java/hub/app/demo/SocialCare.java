package hub.app.demo;

/** What is open about a child at the council's children's services. */
record SocialCare(
        boolean childInNeed, boolean lookedAfter, boolean childProtection, boolean referral, boolean earlyHelp) {

    static SocialCare of(Northshire council, DemoChild child) {
        return drawn(council, child, chance(council, child));
    }

    /** @param chance of {@link #chance}, for whoever draws more from it afterwards */
    static SocialCare drawn(Northshire council, DemoChild child, Chance chance) {
        return new SocialCare(
                chance.percent(9),
                new Families(council).inCare(child),
                chance.percent(2),
                chance.percent(4),
                chance.percent(12));
    }

    static Chance chance(Northshire council, DemoChild child) {
        return council.chance("social-care", child.index());
    }

    boolean known() {
        return childInNeed || lookedAfter || childProtection || referral || earlyHelp;
    }
}
