import Foundation
import ScenarioFiles
import TestSupport
import Testing

/// A mistake to be put into a clean text, with the place where it must be found.
struct Seed: CustomTestStringConvertible {
  let code: FindingCode
  /// What stands in the clean text; its first occurrence is replaced.
  let old: String
  /// What stands there instead; 1️⃣ marks the place of the finding.
  let new: String

  init(_ code: FindingCode, _ old: String, _ new: String) {
    self.code = code
    self.old = old
    self.new = new
  }

  var testDescription: String { "\(code.rawValue): \(new)" }

  /// The text with the mistake in it.
  func marked(in text: String) throws -> Marked {
    guard let range = text.range(of: old) else { throw CocoaError(.formatting) }
    return Marked(text.replacingCharacters(in: range, with: new))
  }
}
