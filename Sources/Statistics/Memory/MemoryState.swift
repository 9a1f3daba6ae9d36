/// What is known of one memory after a review.
package struct MemoryState: Hashable, Sendable {
  /// How many days it takes until the chance of recall has fallen from 100 % to 90 %; 0.001 or more.
  package let stability: Double
  /// How hard it is to make the memory more stable, from 1 to 10.
  package let difficulty: Double

  /// Makes a state of numbers that the model gave.
  package init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}
