package import Classroom
package import ScenarioEngine

/// What the wall shows, in words, as it goes to a trainee's terminal.
///
/// It is made of a `WallPage` alone, which has no key before the reveal; names of people and channels
/// stand in it as words, so that a terminal needs neither the case nor the directory.
package struct PostedPage: Hashable, Sendable {
  /// What fills the page.
  package enum Content: Hashable, Sendable {
    /// People arrive: the title, what may be hard to read.
    case welcome(title: LocalizedText, warning: LocalizedText)
    case step(PostedStep)
    /// Answers are marked, in round 1 or 2.
    case vote(PostedStep, [PostedQuestion], round: Int)
    case distribution([PostedQuestion], [PostedRound])
    case discussion([PostedQuestion], [PostedRound], prompts: [LocalizedText])
    /// The key, by question; empty where the wall has not been given it yet.
    case revealed([PostedQuestion], [PostedRound], [PostedKey])
    case ending(PostedStep, outcome: LocalizedText, luck: LocalizedText)
    case over
  }

  /// The turn of the class, by place; 0 before the first.
  package let turn: Int
  /// What fills the page.
  package let content: Content
  /// Why the class went where it is; none at the start.
  package let reason: WayReason?
  /// News of the facilitator.
  package let news: String?
  /// The seconds that the timer had left when the page was made; none without a timer.
  package let secondsLeft: Int?
  /// Whether the class's clock stands.
  package let isPaused: Bool

  init(
    turn: Int,
    content: Content,
    reason: WayReason?,
    news: String?,
    secondsLeft: Int?,
    isPaused: Bool
  ) {
    self.turn = turn
    self.content = content
    self.reason = reason
    self.news = news
    self.secondsLeft = secondsLeft
    self.isPaused = isPaused
  }

  /// The vote that the page asks for; none on other pages.
  package var vote: VotePlace? {
    guard case .vote(_, _, let round) = content else { return nil }
    return VotePlace(turn: turn, round: round)
  }

  /// The seconds after which the vote of the page closes by itself; none where no timer runs.
  package var closesIn: Int? {
    guard vote != nil, !isPaused, let secondsLeft, secondsLeft > 0 else { return nil }
    return secondsLeft
  }

  /// The questions of the page; empty where there are none.
  package var questions: [PostedQuestion] {
    switch content {
    case .vote(_, let questions, _), .distribution(let questions, _),
      .discussion(let questions, _, _), .revealed(let questions, _, _):
      questions
    case .welcome, .step, .ending, .over: []
    }
  }

  /// Whether the key is on the page.
  package var isRevealed: Bool {
    if case .revealed(_, _, let keys) = content { !keys.isEmpty } else { false }
  }
}

/// A step of the case in words.
package struct PostedStep: Hashable, Sendable {
  /// The heading.
  package let title: LocalizedText
  /// The hour of the story.
  package let clock: LocalTime
  /// What became of the way that was taken before; empty where nothing is told.
  package let outcome: LocalizedText
  /// What is told.
  package let body: LocalizedText
  /// What is asked; empty where nothing is.
  package let prompt: LocalizedText
  /// Where nobody votes: what there is to choose between.
  package let choices: [PostedQuestion]
  /// Where nobody votes: what would be judged one by one.
  package let items: [LocalizedText]
}

/// A question of a vote in words.
package struct PostedQuestion: Hashable, Sendable {
  /// What is asked.
  package let kind: VoteQuestion.Kind
  /// What was observed, or the option that is judged; empty where the step is asked as a whole.
  package let item: LocalizedText
  /// What each answer stands for, in the order of the cards, as in a `VoteQuestion`.
  package let answers: [Int]
  /// The words of the answers; empty where the cards have a meaning of their own, as signs have.
  ///
  /// Of channels, "nobody" has no words; what is sorted has some where the case calls the answers
  /// something of its own.
  package let options: [LocalizedText]

  /// How many options belong to so many answers of a kind.
  static func possibleOptions(of kind: VoteQuestion.Kind, answers: Int) -> Set<Int> {
    switch kind {
    case .inquiry, .choice, .best, .worst: [answers]
    case .channel: [answers - 1]
    case .sorting: [0, answers]
    case .observation, .urgency, .rating: [0]
    }
  }
}

/// What a class showed on a count.
package struct PostedRound: Hashable, Sendable {
  /// How many were present.
  package let present: Int
  /// The votes by question and answer.
  package let counts: [[Int]]
}

/// What is right about a question, once all may see it.
package struct PostedKey: Hashable, Sendable {
  /// Why an answer is right or wrong.
  package struct Reason: Hashable, Sendable {
    /// The answer, by its place among the cards; none where the reason is of the whole question.
    package let answer: Int?
    /// The reason.
    package let text: LocalizedText
    /// Ids of the evidence register.
    package let evidence: [String]
    /// Whether a panel of practitioners has judged it; else it is the authors' own and provisional.
    package let isOfPanel: Bool
  }

  /// The answers that are right, by place among the cards; empty where a panel disagrees.
  package let right: [Int]
  /// Whether a panel disagrees.
  package let isDisputed: Bool
  /// The answers that are critical errors, by place among the cards.
  package let critical: [Int]
  /// The reasons.
  package let reasons: [Reason]
  /// Ordinary explanations to test first.
  package let innocentExplanations: [LocalizedText]
}
