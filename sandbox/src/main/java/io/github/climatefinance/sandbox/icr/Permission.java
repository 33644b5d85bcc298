package io.github.climatefinance.sandbox.icr;

/** What an operation needs: an area and the least level in it. */
record Permission(String area, Level level) {

    static final Permission INFO = new Permission("organization_info", Level.VIEW);
    static final Permission INVENTORY = new Permission("organization_inventory", Level.VIEW);
    static final Permission INVENTORY_REQUEST = new Permission("organization_inventory", Level.REQUEST);
    static final Permission INVENTORY_WRITE = new Permission("organization_inventory", Level.WRITE);
    static final Permission WAREHOUSE = new Permission("organization_warehouse", Level.VIEW);
    static final Permission WAREHOUSE_WRITE = new Permission("organization_warehouse", Level.WRITE);
    static final Permission EXAMINER = new Permission("examiner", Level.VIEW);

    /** From least to most. */
    enum Level {
        VIEW("read"),
        REQUEST("request"),
        WRITE("read_write");

        private final String prose;

        Level(String prose) {
            this.prose = prose;
        }
    }

    /** @param level in the provider's word; empty text for none */
    boolean isGivenBy(String level) {
        for (Level each : Level.values()) {
            if (each.name().equals(level)) {
                return each.compareTo(this.level) >= 0;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return area + ":" + level.prose;
    }
}
