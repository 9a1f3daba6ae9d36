package import ClassLine
package import Classroom
package import Interface

/// The state of a trainee's terminal in a hosted class.
package struct JoinModel: Equatable, Sendable {
  /// How the line to the host is.
  package enum Line: Equatable, Sendable {
    case connecting
    case open
    /// It was cut and is tried again.
    case cut
    /// The host has ended it.
    case ended(Farewell)
    /// What the host says cannot be read.
    case unreadable
  }

  /// The code of the class.
  package let code: String
  /// The account that hosts; empty until the line is there.
  package var host = ""
  /// How the line is.
  package var line = Line.connecting
  /// The seat; none until the host has said it.
  package var welcome: Welcome?
  /// What is on the wall; none until it came.
  package var page: PostedPage?
  /// When it came.
  package var pageAt: ClassInstant?
  /// The pages of reveals, in the order of the class.
  package var reveals: [PostedPage] = []
  /// The own answers as the host has kept them, by turn.
  package var own: [Int: OwnAnswers] = [:]
  /// What was marked at the vote on the wall and is not kept yet, by question; a mark that was taken
  /// back is none.
  package var wanted: [Int: Int?] = [:]
  /// Whether the line was cut, so that what is not kept has to be sent again.
  package var awaitsResending = false
  /// The vote that the host has closed though its page still stands.
  package var closed: VotePlace?
  /// The private signals.
  package var signals = Signals()
  /// The row with the focus: the questions of the vote and under each its cards.
  package var list = ListState()
  /// How far the page is scrolled.
  package var scroll = ScrollState()

  /// Begins to join a class.
  package init(code: String) {
    self.code = code
  }

  /// The questions of the vote that is open; empty where none is.
  package var questions: [PostedQuestion] {
    guard let page, let vote = page.vote, vote != closed else { return [] }
    return page.questions
  }

  /// The answer that stands at a question of the vote on the wall, by place; none where none does.
  package func answer(at question: Int) -> Int? {
    if let wanted = wanted[question] { return wanted }
    guard let page, let vote = page.vote else { return nil }
    let answers = own[page.turn]?.answers(round: vote.round) ?? []
    return answers.indices.contains(question) ? answers[question] : nil
  }

  /// A row of the list: a question, or a card of it.
  struct Row: Equatable {
    let question: Int
    /// The card, by place; none of the question's own row.
    let card: Int?
  }

  /// The rows of the open vote; empty where none is.
  var rows: [Row] {
    questions.enumerated().flatMap { place, question in
      [Row(question: place, card: nil)]
        + question.answers.indices.map { Row(question: place, card: $0) }
    }
  }

  /// The seconds until the vote closes by itself, 0 where its time is up; none without a timer.
  package func secondsLeft(at instant: ClassInstant) -> Int? {
    guard !questions.isEmpty, let page, let pageAt else { return nil }
    return page.closesIn.map { max(0, $0 - (instant.seconds - pageAt.seconds)) }
  }

  /// The row with the focus; none where no vote is open.
  var focusedRow: Row? {
    let rows = rows
    return list.selection(of: rows.count).map { rows[$0] }
  }

  /// The question with the focus, by place; none where no vote is open.
  package var focused: Int? { focusedRow?.question }

  /// Puts the focus on a question: on the card that is marked, else on the first.
  mutating func focus(_ question: Int, in view: ViewMetrics?) {
    let rows = rows
    let wanted = Row(question: question, card: answer(at: question) ?? 0)
    guard let place = rows.firstIndex(of: wanted) else { return }
    list.select(place, count: rows.count, in: view)
  }

  /// Whether every question of the open vote has an answer that the host has kept.
  package var isAnswered: Bool {
    !questions.isEmpty && wanted.isEmpty
      && questions.indices.allSatisfy { answer(at: $0) != nil }
  }

  /// Whether nothing more comes from the host.
  package var isOver: Bool {
    switch line {
    case .ended, .unreadable: true
    case .connecting, .open, .cut: page?.content == .over
    }
  }
}

/// What can happen at a trainee's terminal.
package enum JoinMessage: Equatable, Sendable {
  /// The line brought something.
  case news(JoinNews)
  /// The focus goes to another card.
  case moved(Movement)
  /// The focus goes to the next question, or from the last to the first.
  case questionTurned
  case scrolled(Movement)
  /// The text above a vote goes on by a page.
  case readOn
  /// The card with the focus was chosen.
  case taken
  /// A card was chosen at the question with the focus.
  case chosen(Int)
  /// A card was chosen at a question.
  case marked(question: Int, answer: Int)
  /// The mark at the question with the focus is taken back.
  case takenBack
  /// "I am lost" was said, or taken back.
  case lostSwitched
  /// A wish about the pace; the same again takes it back.
  case paceWished(Signals.Pace)
  /// The own result is to be kept in a file.
  case resultSaved
  /// In plain mode: what has come since.
  case lookedAgain
}
