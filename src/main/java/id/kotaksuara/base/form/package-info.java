/**
 * What people type into forms: numbers and days read as they are written here, each slip told at its field, and what
 * somebody else changed while a form was open. It knows no feature.
 */
package id.kotaksuara.base.form;
