/**
 * Elections with their contests and polling stations, the quantity rules, and the requirement they give each station,
 * village, district and regency. It knows regions, and not how anything is stored or moved.
 */
package id.kotaksuara.election.election;
