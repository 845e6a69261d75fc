package id.kotaksuara.demo.example;

/** One polling station made up for an example; its village is made up too. */
record SimulatedStation(
        String districtCode,
        String districtName,
        String villageCode,
        String villageName,
        int number,
        int male,
        int female) {

    int voters() {
        return male + female;
    }
}
