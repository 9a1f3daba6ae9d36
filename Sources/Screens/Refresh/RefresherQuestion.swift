package import ScenarioEngine

/// A refresher as it is asked: what is shown, what can be answered, what is right.
package struct RefresherQuestion: Equatable, Sendable {
  /// What is shown.
  package enum Subject: Equatable, Sendable {
    case observation(PlacedItem, Origin)
    case fact(PlacedItem)
    case channels(PlacedItem)
    /// Observations as the lines of a log, and which of them is to be noticed.
    case log([PlacedItem], sign: Int?)
  }

  /// Where an observation is shown from.
  package enum Origin: Equatable, Sendable {
    /// As it stood in the case.
    case sameCase
    /// In the case's other variant: the same thing with other names and labels than in the one that was
    /// played.
    case otherVariant(played: String)
    /// Out of another case that was finished: the same kind of thing in another story.
    case otherCase
  }

  /// What was answered.
  package enum Answer: Hashable, Sendable {
    case observation(ObservationAnswer)
    /// Whether a fact belongs in the report.
    case belongs(Bool)
    /// A channel, by id.
    case channel(String)
    /// The line that is to be noticed, from 0; none where there is none.
    case line(Int?)

    /// The answer as the records keep it.
    package var code: String {
      switch self {
      case .observation(let answer): answer.rawValue
      case .belongs(let belongs): belongs ? "belongs" : "does-not-belong"
      case .channel(let id): id
      case .line(let line): line.map { "line-\($0 + 1)" } ?? "none"
      }
    }
  }

  /// The id under which the answer will be kept.
  package let id: String
  /// The number of the refresher in the records.
  package let card: Int
  /// Which answer to it this will be, from 1.
  package let turn: Int
  /// What is shown.
  package let subject: Subject

  /// Makes a question.
  package init(id: String, card: Int, turn: Int, _ subject: Subject) {
    self.id = id
    self.card = card
    self.turn = turn
    self.subject = subject
  }

  /// What can be answered, in the order in which it is offered.
  package var answers: [Answer] {
    switch subject {
    case .observation: ObservationAnswer.allCases.map(Answer.observation)
    case .fact: [.belongs(true), .belongs(false)]
    case .channels(let place): place.report?.task.channels.map(Answer.channel) ?? []
    case .log(let lines, _): lines.indices.map { .line($0) } + [.line(nil)]
    }
  }

  /// Whether what can be answered gives the answer away, so that it is shown only when the trainee has
  /// one.
  package var hidesAnswers: Bool {
    if case .channels = subject { true } else { false }
  }

  /// Whether an answer is right.
  package func isRight(_ answer: Answer) -> Bool {
    switch (subject, answer) {
    case (.observation(let place, _), .observation(let answer)):
      place.observation?.key.answer == answer
    case (.fact(let place), .belongs(let belongs)): place.fact?.key.selection.belongs == belongs
    case (.channels(let place), .channel(let id)):
      place.report.map { $0.key.channels.serving.contains(id) } ?? false
    case (.log(_, let sign), .line(let line)): line == sign
    default: false
    }
  }

  /// How long an answer takes, in seconds.
  var seconds: Int {
    switch subject {
    case .observation: RefresherItem.seconds(for: .observation)
    case .fact: RefresherItem.seconds(for: .fact)
    case .channels: RefresherItem.seconds(for: .channels)
    case .log: RefresherItem.seconds(for: .log)
    }
  }

  /// What is shown, as the records keep it: `case/item`, with the variant after `@`.
  package var shown: String {
    switch subject {
    case .observation(let place, _): place.name(place.observation?.text.id)
    case .fact(let place): place.name(place.fact?.text.id)
    case .channels(let place): place.name(place.playable.scenario.steps[place.step].id)
    case .log(let lines, let sign):
      sign.map { lines[$0].name(lines[$0].observation?.text.id) } ?? "no sign"
    }
  }
}

extension PlacedItem {
  fileprivate func name(_ item: String?) -> String {
    let head = playable.scenario.head
    return "\(head.id)/\(item ?? "")" + (head.variant.isEmpty ? "" : "@\(head.variant)")
  }
}

extension SelectionKey {
  /// Whether it belongs in.
  var belongs: Bool { place == .required || place == .useful }
}

extension ReportKey.ChannelKey {
  /// The channels that serve, those that are required first.
  var serving: [String] { required + accepted }
}
