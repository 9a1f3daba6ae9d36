internal import PlainText
internal import ScenarioEngine

/// What is said of the records that are kept of the trainee, for screen, plain mode and the command.
package struct PrivacyText {
  private let words: PrivacyWords
  private let language: Words.Language
  /// The name of the profile and what is said of it; none without profiles.
  private let profile: (heading: String, text: String, readers: String)?
  private let inUse: RecordsInUse

  /// Prepares the text in the interface's language.
  package init(_ context: AppContext) {
    language = context.interfaceLanguage
    words = PrivacyWords.of(language)
    inUse = context.records
    let phrases = ProfileWords.of(language)
    profile = context.profile.map { (phrases.heading, phrases.kept($0.name), phrases.readers) }
  }

  /// The title of it all.
  package var title: String { words.title }

  /// What is kept, where, how long, who can read it, and how to see and delete it.
  package func blocks(of records: KeptRecords) -> [Block] {
    var blocks: [Block] = [.heading(words.what), .text(words.whatText)]
    blocks += amount(of: records)
    blocks += [.space, .heading(words.place)]
    blocks += place(of: records)
    blocks += [.space, .heading(words.duration), .text(words.durationText)]
    blocks += [.space, .heading(words.readers)]
    blocks += readers(of: records)
    if let profile { blocks += [.entry(label: profile.heading, text: profile.text)] }
    blocks += [
      .space, .heading(words.commands),
      .entry(label: words.see, text: inUse.command("export --mine")),
      .entry(label: words.delete, text: inUse.command("forget")), .text(words.deleteText),
    ]
    return blocks
  }

  private func amount(of records: KeptRecords) -> [Block] {
    switch records {
    case .nowhere, .nothing: return [.text(words.nothingYet)]
    case .unreadable: return [.warning(inUse.naming(words.unreadable))]
    case .kept(let facts):
      let days = [facts.first, facts.last].compactMap(\.self).map { language.words.date($0) }
      let attempts = words.attempts(facts.attempts, days.first, days.last)
      var blocks: [Block] = [
        .entry(label: words.attemptsLabel, text: attempts),
        .entry(label: words.reviewsLabel, text: words.reviews(facts.reviews)),
        .entry(label: words.settingsLabel, text: "\(facts.settings)"),
      ]
      if facts.classes > 0 {
        let classes = inUse.naming(words.classes(facts.classes))
        blocks.append(.entry(label: words.classesLabel, text: classes))
      }
      return blocks
    }
  }

  private func place(of records: KeptRecords) -> [Block] {
    switch records {
    case .nowhere: return [.text(words.nowhere)]
    case .nothing(let path):
      return [.entry(label: words.file, text: "\(clean(path)) (\(words.notMadeYet))")]
    case .unreadable(let path): return [.entry(label: words.file, text: clean(path))]
    case .kept(let facts):
      let size = words.size((facts.file.size + 999) / 1000)
      return [
        .entry(label: words.file, text: "\(clean(facts.file.path)) (\(size))"),
        .text(inUse.naming(words.staysHere)),
      ]
    }
  }

  private func readers(of records: KeptRecords) -> [Block] {
    let onlyYou = profile?.readers ?? words.onlyYou
    guard case .kept(let facts) = records else { return [.text(onlyYou)] }
    let file = facts.file
    let mode = String(file.mode, radix: 8).paddedBefore(to: 3).replacing(" ", with: "0")
    let owner: Block = .entry(
      label: words.owner,
      text: words.ownerAndMode(clean(file.owner), mode)
    )
    return [
      owner,
      file.isReadByOthers ? .warning(words.othersToo(clean(file.path))) : .text(onlyYou),
    ]
  }

  private func clean(_ text: String) -> String { CleanText.line(text) }
}
