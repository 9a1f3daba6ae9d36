package import Interface
package import ScenarioEngine

/// A course that can be chosen.
package struct CourseOffer: Equatable, Sendable {
  /// The id of its plan.
  package let id: String
  /// What it is called.
  package let title: LocalizedText
  /// What it is for.
  package let intro: LocalizedText
  /// Codes of the roles that it is for.
  package let audience: [String]
  /// How many cases it has.
  package let cases: Int

  /// Makes an offer.
  package init(
    id: String,
    title: LocalizedText,
    intro: LocalizedText,
    audience: [String],
    cases: Int
  ) {
    self.id = id
    self.title = title
    self.intro = intro
    self.audience = audience
    self.cases = cases
  }

  /// Whether it was made for those who do this work.
  package func fits(_ work: Work?) -> Bool {
    work.map { !$0.audiences.isDisjoint(with: audience) } ?? false
  }
}

/// What was found out about courses.
package struct CourseNews: Equatable, Sendable {
  /// The id of the plan that was chosen; none where none was.
  package var chosen: String?
  /// What is said of it; none where it is not there, or where nothing can be read.
  package var glance: CourseGlance?
  /// The courses that there are.
  package var offers: [CourseOffer]

  /// Makes news.
  package init(chosen: String?, glance: CourseGlance? = nil, offers: [CourseOffer] = []) {
    self.chosen = chosen
    self.glance = glance
    self.offers = offers
  }
}

/// The state of the screen that says what to do now.
package struct HomeModel: Equatable, Sendable {
  /// The setting's name under which the chosen plan is kept.
  package static let setting = "plan"

  /// What is known of the chosen course; none while nothing is.
  package var glance: CourseGlance?
  /// The id of the chosen plan; none where none is chosen.
  package var chosen: String?
  /// The courses that there are, those for the trainee's work first; none while they are looked for.
  package var offers: [CourseOffer]?
  /// Whether a course is being chosen.
  package var isChoosing: Bool
  /// Whether the course was chosen just now, so that plain mode says all that it is for.
  var isIntroduced = false
  /// What has the focus: a piece of advice, or a course.
  package var list = ListState()
  /// The mode in which the case is to be played that is being opened.
  package var opening: PlayMode?

  /// Makes the screen with what is known of the chosen course; without one it asks for one.
  package init(chosen: String?, glance: CourseGlance? = nil) {
    self.chosen = chosen
    self.glance = glance
    isChoosing = chosen == nil
  }

  /// Whether the chosen plan is not there any more.
  package var isPlanGone: Bool {
    guard let chosen, let offers else { return false }
    return !offers.contains { $0.id == chosen }
  }

  /// Whether a course is being chosen in place of one that there is, and can be gone back to.
  var canGoBack: Bool { isChoosing && chosen != nil && !isPlanGone }

  /// How many things the list has.
  var count: Int { isChoosing ? offers?.count ?? 0 : glance?.advice.count ?? 0 }

  /// What is advised first, or has the focus.
  package var focusedAdvice: CourseAdvice? {
    guard !isChoosing, let glance, let place = list.selection(of: glance.advice.count)
    else { return nil }
    return glance.advice[place]
  }

  /// Takes what was found out; courses for the trainee's work come first.
  mutating func receive(_ news: CourseNews, work: Work?) {
    // An answer to a question from before another course was chosen.
    guard news.chosen == chosen else { return }
    // Whoever has not moved stays at the top: what came first before may not be first any more.
    let advised = list.selected > 0 ? focusedAdvice : nil
    glance = news.glance
    offers =
      news.offers.filter { $0.fits(work) } + news.offers.filter { !$0.fits(work) }
    if let advised, let place = glance?.advice.firstIndex(of: advised) {
      list.selected = place
    } else if !isChoosing {
      list = ListState()
    }
    if chosen == nil || isPlanGone { isChoosing = true }
  }
}

/// What can happen on the screen that says what to do now.
package enum HomeMessage: Equatable, Sendable {
  /// It was found out what there is to do.
  case loaded(CourseNews)
  case moved(Movement)
  /// What has the focus was taken.
  case taken
  /// Something was taken by its number from 0.
  case choiceTaken(Int)
  /// Another course is to be chosen.
  case choosingOpened
  /// No course is wanted any more.
  case courseLeft
  /// The trainee goes back to the course, or to the list of cases.
  case left
}
