internal import Authoring
internal import Classroom
internal import Interface
internal import ScenarioEngine

/// The facilitator's run-sheet: the class minute by minute, what to say, the votes with their keys,
/// what to cut when it is late.
package struct RunSheetPaper: Sendable {
  let playable: PlayableCase
  let context: AppContext
  let keys: ClassKeys
  let sheet: RunSheet
  private let plan: ClassPlan
  private let header: ClassHeader
  private let read: [Int]

  var scenario: Scenario { playable.scenario }
  var words: PaperWords { .of(context.interfaceLanguage) }

  /// Fits a class of a case to its minutes, 1 to 480, in the language of a context.
  package init(of playable: PlayableCase, minutes: Int, _ context: AppContext) {
    self.playable = playable
    self.context = context
    keys = ClassKeys(of: playable.source, directory: playable.directory)
    plan = ClassPlan(of: playable.source, directory: playable.directory)
    header = ClassHeader(
      id: "",
      of: playable.source,
      plan: plan,
      minutes: minutes,
      openedAt: ClassInstant(seconds: 0)
    )
    read = playable.scenario.wordsRead(in: context.language)
    sheet = RunSheet(of: keys, header: header, words: read)
  }

  /// The run-sheet in a format.
  package func text(_ format: PaperDocument.Format) -> String {
    document.text(format)
  }

  /// The run-sheet as a document.
  package var document: PaperDocument {
    let printed = keys.printed(for: plan)
    let steps = sheet.entries.enumerated().map { number, entry in
      RunSheetStep(paper: self, entry: entry, printed: printed.first { $0.step == entry.step })
        .part(number: number + 1)
    }
    return PaperDocument(
      firstLine: words.hasKeys,
      title: "\(words.runSheet): \(context.line(scenario.head.title))",
      details: details,
      parts: [before] + steps + [closing, late] + [sources(of: printed)].compactMap(\.self),
      language: context.language,
      isReadStanding: true
    )
  }

  private var details: [(label: String, text: String)] {
    let time = words.minutesOf(sheet.available / 60, Self.minutes(sheet.needed))
    return [(words.time, time), (words.bring, words.bringText)]
  }

  /// Minutes, rounded, at least 1 of anything.
  static func minutes(_ seconds: Int) -> Int { max(1, (seconds + 30) / 60) }

  /// A time of the class as a minute since its opening.
  static func minute(_ seconds: Int) -> Int { (seconds + 30) / 60 }

  private var before: PaperDocument.Part {
    var blocks: [Block] = []
    if let banner = context.words.banner(playable.source.keyState) { blocks.append(.note(banner)) }
    if sheet.missing > 0 { blocks.append(.warning(words.doesNotFit(Self.minutes(sheet.needed)))) }
    blocks += words.welcomeText.map { .bullet($0) }
    let warning = context.line(scenario.head.contentWarning)
    if !warning.isEmpty { blocks.append(.warning(warning)) }
    blocks += [
      .heading(words.realName), .text(words.realNameText), .heading(words.upset),
      .text(words.upsetText),
    ]
    let end = Self.minute(RunSheet.opening)
    return PaperDocument.Part(
      title: "\(words.from(0, end)) · \(words.welcome)",
      blocks: blocks
    )
  }

  private var closing: PaperDocument.Part {
    let end = max(sheet.needed, RunSheet.opening + RunSheet.closing)
    let title = words.from(Self.minute(end - RunSheet.closing), Self.minute(end))
    return PaperDocument.Part(
      title: "\(title) · \(words.closing)",
      blocks: words.closingText.map { .bullet($0) }
    )
  }

  // MARK: - When it is late

  private var late: PaperDocument.Part {
    var blocks: [Block] = []
    if !sheet.cuts.isEmpty {
      blocks += [.heading(words.alreadyCut)] + sheet.cuts.map { .bullet(text(of: $0)) }
    }
    for late in [5, 10, 15] where header.minutes > late + 8 {
      blocks.append(.heading(words.lateBy(late)))
      let cuts = self.cuts(whenLateBy: late)
      blocks += cuts.list.map { .bullet(text(of: $0)) }
      if cuts.isTooLittle { blocks.append(.bullet(words.nothingToCut)) }
    }
    return PaperDocument.Part(title: words.late, blocks: blocks)
  }

  /// What more is cut where the class has so many minutes less, and whether that is too little; second
  /// votes that were only added because there was time go first.
  private func cuts(whenLateBy late: Int) -> (list: [RunSheet.Cut], isTooLittle: Bool) {
    let shorter = RunSheet(
      of: keys,
      header: ClassHeader(
        id: "",
        of: playable.source,
        plan: plan,
        minutes: header.minutes - late,
        openedAt: header.openedAt
      ),
      words: read
    )
    let dropped = zip(sheet.entries, shorter.entries).filter { whole, short in
      whole.vote?.hasSecondRound == true && short.vote?.hasSecondRound != true
    }
    let seconds = dropped.map { RunSheet.Cut.secondRound(step: $0.0.step) }
    let more = shorter.cuts.filter { !sheet.cuts.contains($0) && !seconds.contains($0) }
    return (seconds + more, shorter.missing > 0)
  }

  private func text(of cut: RunSheet.Cut) -> String {
    switch cut {
    case .secondRound(let step): words.cutSecond(title(step))
    case .talk(let step, let seconds): words.cutTalk(title(step), Self.minutes(seconds))
    case .vote(let step): words.cutVote(title(step))
    }
  }

  func title(_ step: Int) -> String {
    let title = context.line(scenario.steps[step].title)
    return title.isEmpty ? scenario.steps[step].id : title
  }

  // MARK: - Sources

  private func sources(of printed: [PrintedKey]) -> PaperDocument.Part {
    var ids: [String] = []
    for id in printed.flatMap({ $0.keys }).flatMap({ $0.reasons })
      .flatMap({ $0.justification.evidence })
    where !ids.contains(id) { ids.append(id) }
    return PaperDocument.Part(
      title: words.sources,
      blocks: ids.map { id in
        .bullet(context.register[id].map { $0.citation } ?? id)
      } + [.note(words.timesRestOn)]
    )
  }
}
