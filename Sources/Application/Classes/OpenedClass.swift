package import Classroom
package import Records
package import Screens

/// A class of the records with its case and all that was done in it.
package struct OpenedClass: Sendable {
  /// What was fixed when it was opened.
  package let stored: StoredClass
  /// The case as it is played.
  package let playable: PlayableCase
  /// The class as its log says; it holds no key.
  package let session: ClassSession
  /// The keys of the case, which hand out those that were called for.
  package let keys: ClassKeys
  /// Who took part.
  package var register: ClassRegister
  /// The report, where it was made.
  package var report: ClassReport?
}
