package import Interface
internal import ScenarioEngine

/// What a session of refreshers begins with.
package struct RefresherSession: Equatable, Sendable {
  /// The questions, in order.
  package let questions: [RefresherQuestion]
  /// How much is due, the session included.
  package let due: RefresherDue
  /// How much the trainee wishes to remember.
  package let retention: Retention
  /// Today, since 1970-01-01 in this place.
  package let today: Int
  /// How many are due that cannot be asked, as their case can no longer be read.
  package let unreadable: Int

  /// Makes a session.
  package init(
    _ questions: [RefresherQuestion],
    due: RefresherDue,
    retention: Retention,
    today: Int,
    unreadable: Int = 0
  ) {
    self.questions = questions
    self.due = due
    self.retention = retention
    self.today = today
    self.unreadable = unreadable
  }
}

/// The state of the screen on which refreshers are answered.
package struct RefreshModel: Equatable, Sendable {
  /// What the trainee is doing.
  package enum Stage: Equatable, Sendable {
    /// The questions are being made.
    case loading
    /// The records could not be read.
    case refused(StoreProblem)
    /// Thinking of an answer before anything is offered.
    case recalling
    /// Choosing an answer.
    case answering
    /// Saying how sure one is of this answer.
    case weighing(RefresherQuestion.Answer)
    /// The answer is being written.
    case saving(RefresherAnswer)
    /// It could not be written; it can be tried again.
    case unsaved(RefresherAnswer, StoreProblem)
    /// It is written, and explained; another window may have been quicker.
    case explained(RefresherAnswer, isElsewhere: Bool)
    /// Every question was answered, or there was none.
    case done
  }

  /// The session; none while it is made.
  package var session: RefresherSession?
  /// What the trainee is doing.
  package var stage = Stage.loading
  /// The question, by its place.
  package var place = 0
  /// How many answers were right so far.
  package var rightCount = 0
  /// How much the trainee wishes to remember.
  package var retention = Retention.usual
  /// Which answer has the focus.
  package var list = ListState()
  /// How far the text is scrolled.
  package var scroll = ScrollState()

  /// Makes a screen whose questions are still made, or one of such a session.
  package init(_ session: RefresherSession? = nil) {
    if let session { take(session) }
  }

  /// Begins a session.
  mutating func take(_ session: RefresherSession) {
    self.session = session
    retention = session.retention
    place = 0
    rightCount = 0
    ask()
  }

  /// Shows the question at `place`; after the last the session is over.
  mutating func ask() {
    guard let question else {
      scroll = ScrollState()
      return stage = .done
    }
    choose(question.hidesAnswers ? .recalling : .answering)
  }

  /// Goes to a stage of the question.
  ///
  /// Its text is shown from its end, as there stands what is asked: where not all of it has room, the case
  /// and the role are what can be scrolled to.
  mutating func choose(_ stage: Stage = .answering) {
    list = ListState()
    scroll = .end
    self.stage = stage
  }

  /// The questions of the session.
  var questions: [RefresherQuestion] { session?.questions ?? [] }

  /// The question that is shown; none where all were answered.
  var question: RefresherQuestion? {
    questions.indices.contains(place) ? questions[place] : nil
  }

  /// About how many minutes the questions from this one on take.
  var minutesLeft: Int {
    (questions.dropFirst(place).reduce(0) { $0 + $1.seconds } + 59) / 60
  }

  /// What can be chosen now, by number: answers, or words for how sure.
  var choiceCount: Int {
    switch stage {
    case .answering: question?.answers.count ?? 0
    case .weighing: Self.sureness.count
    default: 0
    }
  }

  /// The words for how sure, from the least.
  static let sureness: [Sureness] = [.unsure, .fairly, .certain]
}

/// What can happen on the screen of refreshers.
package enum RefreshMessage: Equatable, Sendable {
  /// The questions were made.
  case loaded(RefresherSession)
  /// The records could not be read.
  case refused(StoreProblem)
  /// The focus was moved, or the text where there is nothing to choose.
  case moved(Movement)
  /// The text was scrolled beside what is chosen.
  case scrolled(Movement)
  /// The trainee has an answer, and wants to see what there is to choose.
  case recalled
  /// What has the focus was chosen.
  case taken
  /// Something was chosen by its number, from 0.
  case chosen(Int)
  /// Back to the answer before it is final.
  case wentBack
  /// The answer is on the disk; another window may have been quicker.
  case saved(isElsewhere: Bool)
  case notSaved(StoreProblem)
  case triedAgain
  /// The explanation was read.
  case next
  case evidenceOpened
  /// The next wish of how much to remember.
  case retentionTurned
  case left
}
