package io.github.climatefinance.sandbox.icr;

/** Countries with projects, as serials and projects write them. */
enum Place {
    ICELAND("ISL", "354", "IS", "Reykjavik"),
    ALBANIA("ALB", "355", "AL", "Tirana"),
    NAMIBIA("NAM", "264", "NA", "Windhoek"),
    KENYA("KEN", "254", "KE", "Nairobi");

    private final String alpha3;
    private final String callingCode;
    private final String alpha2;
    private final String city;

    Place(String alpha3, String callingCode, String alpha2, String city) {
        this.alpha3 = alpha3;
        this.callingCode = callingCode;
        this.alpha2 = alpha2;
        this.city = city;
    }

    String serialPart() {
        return alpha3 + "-" + callingCode;
    }

    String alpha2() {
        return alpha2;
    }

    String city() {
        return city;
    }
}
