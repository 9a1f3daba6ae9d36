package import Classroom
package import ScenarioEngine

/// The words behind the names that texts of a case use: people and channels.
package struct PostedNames: Sendable {
  private let people: [String: LocalizedText]
  private let channels: [String: LocalizedText]

  /// Takes the names of a keyless case and of its directory.
  package init(of scenario: Scenario, directory: Directory?) {
    people = Dictionary(scenario.people.map { ($0.id, $0.name) }) { first, _ in first }
    channels = Dictionary((directory?.channels ?? []).map { ($0.id, $0.name) }) { first, _ in
      first
    }
  }

  /// The text with the names of those who speak in the place of their ids.
  func text(_ text: LocalizedText) -> LocalizedText {
    LocalizedText(
      versions: text.versions.map { version in
        LocalizedText.Version(
          language: version.language,
          paragraphs: version.paragraphs.map { paragraph in
            guard case .speech(let person, let words) = paragraph else { return paragraph }
            return .speech(person: people[person]?.line(in: version.language) ?? person, words)
          }
        )
      }
    )
  }

  /// The name of a channel; its id where the directory does not have it.
  func channel(_ id: String) -> LocalizedText { channels[id] ?? LocalizedText(id) }
}

extension PostedPage {
  /// Makes what goes to the terminals of what is on the wall at a turn of the class, by place.
  package init(of wall: WallPage, turn: Int, names: PostedNames) {
    self.init(
      turn: turn,
      content: Content(wall.content, names),
      reason: wall.reason,
      news: wall.inject,
      secondsLeft: wall.timerLeft.map {
        min(max($0, Self.possibleSeconds.lowerBound), Self.possibleSeconds.upperBound)
      },
      isPaused: wall.isPaused
    )
  }
}

extension PostedPage.Content {
  fileprivate init(_ content: WallPage.Content, _ names: PostedNames) {
    func questions(_ texts: [VoteText]) -> [PostedQuestion] {
      texts.map { PostedQuestion($0, names) }
    }
    func rounds(_ rounds: [CountedRound]) -> [PostedRound] {
      rounds.map { PostedRound(present: $0.present, counts: $0.counts) }
    }
    switch content {
    case .welcome(let title, let warning, _):
      self = .welcome(title: names.text(title), warning: names.text(warning))
    case .step(let step): self = .step(PostedStep(step, names))
    case .vote(let step, let texts, let round):
      self = .vote(PostedStep(step, names), questions(texts), round: round)
    case .distribution(let texts, let counted):
      self = .distribution(questions(texts), rounds(counted))
    case .discussion(let texts, let counted, let prompts):
      let prompts = prompts.map(names.text)
      self = .discussion(questions(texts), rounds(counted), prompts: prompts)
    case .revealed(let texts, let counted, let key):
      let keys = key?.questions.map { PostedKey($0, names) } ?? []
      self = .revealed(questions(texts), rounds(counted), keys)
    case .ending(let step, let outcome, let luck):
      let step = PostedStep(step, names)
      self = .ending(step, outcome: names.text(outcome), luck: names.text(luck))
    case .over: self = .over
    }
  }
}

extension PostedStep {
  fileprivate init(_ step: StepText, _ names: PostedNames) {
    self.init(
      title: names.text(step.title),
      clock: step.clock,
      outcome: names.text(step.outcome),
      body: names.text(step.body),
      prompt: names.text(step.prompt),
      choices: step.choices.map { PostedQuestion($0, names) },
      items: step.items.map(names.text)
    )
  }
}

extension PostedQuestion {
  fileprivate init(_ text: VoteText, _ names: PostedNames) {
    self.init(
      kind: text.question.kind,
      item: names.text(text.item),
      answers: text.question.answers,
      options: text.question.kind == .channel
        ? text.channels.map(names.channel) : text.options.map(names.text)
    )
  }
}

extension PostedKey {
  fileprivate init(_ key: KeyedQuestion, _ names: PostedNames) {
    self.init(
      right: key.right,
      isDisputed: key.isDisputed,
      critical: key.critical.keys.sorted(),
      reasons: key.reasons.map { reason in
        Reason(
          answer: reason.answer,
          text: names.text(reason.justification.reason),
          evidence: reason.justification.evidence,
          isOfPanel: reason.justification.basis.panel != nil
        )
      },
      innocentExplanations: key.innocentExplanations.map(names.text)
    )
  }
}
