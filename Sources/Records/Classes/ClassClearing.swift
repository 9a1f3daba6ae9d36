/// What was deleted of classes, and how far it is proved that nothing of them is left in the files.
package struct ClassClearing: Hashable, Sendable {
  /// A class that was deleted with everything of it.
  package struct Deleted: Hashable, Sendable {
    /// What had been fixed when it was opened.
    package let head: StoredClass
    /// How many events its log had.
    package let eventCount: Int
    /// Whether it had a report.
    package let hadReport: Bool
    /// Whether it had a register.
    package let hadRegister: Bool
  }

  /// What was deleted, oldest first.
  package let deleted: [Deleted]
  /// How far it is proved.
  package let proof: DeletionProof
}
