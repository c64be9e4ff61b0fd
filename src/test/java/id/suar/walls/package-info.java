/// The walls of the house: who may know whom, and where each kind of machinery may stand. Every rule says
/// why it is there.
package id.suar.walls;
