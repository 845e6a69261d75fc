package id.kotaksuara.access.chairs;

import id.kotaksuara.base.qr.QrCode;

/** What one chair is handed: who they are here, and the link that leads in once. */
record ChairSlip(String username, String name, String district, String link) {

    /** The link for the camera of the chair's phone. */
    public QrCode qr() {
        return QrCode.of(link);
    }
}
