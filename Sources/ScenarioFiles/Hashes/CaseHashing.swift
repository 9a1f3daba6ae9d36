internal import Hashing
internal import JSONText
internal import ScenarioEngine

/// Computes the three hashes of a case.
///
/// The play hash covers what is played and scored, the text hash the words. Both are taken over a
/// canonical form, so that neither the order of members nor the layout of the file changes them.
enum CaseHashing {
  /// Computes the hashes of a well-formed scenario.
  static func hashes(of root: JSONNode, bytes: [UInt8]) -> CaseHashes {
    CaseHashes(
      file: SHA256(of: bytes).hexadecimal,
      play: digest(of: CanonicalForm(of: root, as: .scenario, content: .structure)),
      text: digest(of: CanonicalForm(of: root, as: .scenario, content: .text))
    )
  }

  private static func digest(of form: CanonicalForm) -> String {
    SHA256(of: form.bytes).hexadecimal
  }
}
