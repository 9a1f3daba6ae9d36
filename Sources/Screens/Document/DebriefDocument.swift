internal import Interface
package import ScenarioEngine

/// A debrief as a document, from which text, Markdown and a page for printing are made.
package struct DebriefDocument: Sendable {
  /// Whose it is, and what it is not for.
  let firstLine: String
  /// The title of the case.
  let title: String
  /// When it was played and what scored it, each with its label.
  let details: [(label: String, text: String)]
  /// The banner of provisional keys; none where a panel has rated the case.
  let banner: String?
  /// The sections, in reading order.
  let sections: [DebriefSection]
  /// The sources named in it, each once, in order.
  let sources: [String]
  let context: AppContext
  private let fileStem: String

  var words: Words { _read { yield context.words } }

  /// Makes the document of a play.
  package init(
    of text: DebriefText,
    _ header: AttemptHeader,
    _ context: AppContext
  ) {
    let playable = text.playable
    self.context = context
    firstLine = context.words.debrief.saving.yourOwn
    title = context.line(playable.scenario.head.title)
    let started = context.words.dateAndHour(of: header.startedAt)
    details = [
      (context.words.debrief.saving.played, "\(started) · \(context.words.mode(header.mode))"),
      (
        context.words.debrief.saving.scoredWith,
        "\(header.rubricID) \(header.rubricVersion) · \(playable.directory.id) "
          + playable.directory.version
      ), (context.words.debrief.attempt, header.id),
    ]
    banner = context.words.banner(playable.source.keyState)
    sections = text.sections
    sources = DebriefText.sources(of: sections)
    fileStem = Self.plain("\(header.scenarioID)-\(header.startedAt.prefix(10))")
  }

  /// The name of a file for it: the case and the day, and an ending.
  package func fileName(_ format: Format) -> String {
    "\(fileStem).\(format.ending)"
  }

  /// The document in a format.
  package func text(_ format: Format) -> String {
    switch format {
    case .text: plainText
    case .markdown: markdown
    case .html: html
    }
  }

  /// How a document is written.
  package enum Format: String, Hashable, Sendable, CaseIterable {
    case text, markdown, html

    /// The ending of its files.
    package var ending: String {
      switch self {
      case .text: "txt"
      case .markdown: "md"
      case .html: "html"
      }
    }
  }

  /// A name in which nothing can lead to another folder.
  private static func plain(_ name: String) -> String {
    let allowed = name.lowercased().map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    return String(allowed.prefix(80))
  }

  private var plainText: String {
    let head = [firstLine, "", title] + details.map { "\($0.label): \($0.text)" }
    let body = sections.flatMap { section -> [String] in
      ["", "", section.title.uppercased()] + section.blocks.plainText
    }
    let tail =
      sources.isEmpty
      ? [] : ["", "", words.debrief.saving.sources.uppercased()] + sourceBlocks.plainText
    return (head + (banner.map { ["", $0] } ?? []) + body + tail).joined(separator: "\n") + "\n"
  }

  /// The sources in full.
  var sourceBlocks: [Block] { EvidenceText.blocks(of: sources, in: context) }
}
