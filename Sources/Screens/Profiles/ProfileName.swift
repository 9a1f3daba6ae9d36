internal import PlainText

/// The word by which one of several people at one login names their records.
///
/// It is a pseudonym: no name of a person is ever asked for. It is a name of a folder too, so that it has
/// small letters, digits and hyphens alone and begins with a letter; `Heron` is `heron`.
package struct ProfileName: Hashable, Comparable, Sendable {
  /// The most letters that a name has.
  package static let maximumLength = 20

  /// The letters that a name has, beside the digits and the hyphen.
  private static let letters: [Character] = Array("abcdefghijklmnopqrstuvwxyzæøåäöüé")

  /// The name.
  package let text: String

  /// Reads what somebody typed.
  package init(typed: String) throws(ProfileNameProblem) {
    let word = CleanText.line(typed).trimmed.lowercased()
    guard !word.isEmpty else { throw .empty }
    guard word.count <= Self.maximumLength else { throw .tooLong }
    var text = ""
    for character in word {
      // An å of two characters is the same letter as that of one, but another name of a folder.
      if let letter = Self.letters.first(where: { $0 == character }) {
        text.append(letter)
      } else if !text.isEmpty, character == "-" || ("0"..."9").contains(character) {
        text.append(character)
      } else {
        throw .notAWord
      }
    }
    guard text.last != "-" else { throw .notAWord }
    guard text != ProfileChoice.ownWord else { throw .reserved }
    self.text = text
  }

  package static func < (one: ProfileName, other: ProfileName) -> Bool { one.text < other.text }
}

/// Why a word cannot name a profile.
package enum ProfileNameProblem: Error, Hashable, Sendable {
  case empty
  case tooLong
  /// It has other characters than letters, digits and hyphens, or does not begin with a letter.
  case notAWord
  /// It is the word for the records without a name.
  case reserved
}

/// Whose records the program uses at a login that several people share.
package enum ProfileChoice: Hashable, Sendable {
  /// The account's own, which have no name.
  case own
  /// Those of a profile.
  case named(ProfileName)

  /// The word that stands for the account's own records on a command line.
  package static let ownWord = "default"

  /// Reads the word of a command line.
  package init(typed: String) throws(ProfileNameProblem) {
    do throws(ProfileNameProblem) {
      self = .named(try ProfileName(typed: typed))
    } catch {
      guard error == .reserved else { throw error }
      self = .own
    }
  }

  /// The name; none for the account's own records.
  package var name: ProfileName? {
    if case .named(let name) = self { name } else { nil }
  }

  /// The choice as a command line has it.
  package var word: String { name?.text ?? Self.ownWord }
}

extension String {
  /// The text without the blanks at its ends.
  fileprivate var trimmed: String {
    let start = drop { $0 == " " }
    guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
    return String(start[...last])
  }
}
