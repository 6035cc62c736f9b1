/**
 * Reads a school's roll file, whatever system wrote it: which format and encoding it is in, told
 * from its content alone, and its rows one at a time. Knows files and nothing of pupils' cases.
 */
package waymark.cases.rollfile;
