internal import PlainText
package import ScenarioFiles

/// Every kind of finding that any part of the program can make, with its page.
package enum FindingCatalogue {
  /// The pages, head by head, and by code within a head.
  package static let pages: [FindingPage] = {
    let all = FindingPage.ofReading + rules.map { $0.page } + SheetProblem.pages
    return FindingHead.allCases.flatMap { head in
      all.filter { $0.head == head }.sorted { $0.code < $1.code }
    }
  }()

  /// All rules that are not applied while reading.
  static var rules: [any Rule.Type] {
    let others: [any Rule.Type] = [
      CannotRead.self, NothingToCheck.self, RepeatedCaseID.self, UnknownSuppression.self,
      CannotSuppress.self, UnusedSuppression.self, RecordedPlayBroken.self,
      RecordedPlayDiffers.self, PlaysWithoutCase.self,
    ]
    return CaseCheck.rules.map { $0 } + TwinCheck.rules.map { $0 } + PackCheck.rules.map { $0 }
      + others
  }

  private static let byCode: [String: FindingPage] = Dictionary(
    pages.map { ($0.code, $0) },
    uniquingKeysWith: { first, _ in first }
  )

  /// The page of a code.
  package static func page(of code: String) -> FindingPage? {
    byCode[code]
  }

  /// The most codes that are offered for one that is not known.
  private static let greatestOffer = 4

  /// The codes that may have been meant by a word: the nearest in spelling, then those that share
  /// a part of it.
  package static func codes(like word: String) -> [String] {
    let codes = pages.map(\.code)
    let nearest = Spelling.nearest(to: word, among: codes)
    let parts = Set(word.lowercased().split(separator: "-").filter { $0.count > 2 })
    let related = codes.filter { !parts.isDisjoint(with: $0.split(separator: "-")) }
    let begun = related.filter { $0.hasPrefix(word.lowercased()) }
    let found = [nearest].compactMap(\.self) + begun + related.filter { !begun.contains($0) }
    var offered: [String] = []
    for code in found where !offered.contains(code) { offered.append(code) }
    return Array(offered.prefix(greatestOffer))
  }
}
