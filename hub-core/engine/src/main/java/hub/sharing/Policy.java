package hub.sharing;

/** One rule of sharing under one agreement. Pure: the same question about the same facts gives the same finding. */
interface Policy {

    Finding find(Asked asked);
}
