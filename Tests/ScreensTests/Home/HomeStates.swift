import Interface
import ScenarioEngine
import Screens

/// The states of the home screen that tests look at.
enum HomeStates {
  /// 24 December 2026, counted since 1970-01-01.
  static let christmasEve = 20_811

  /// A state.
  enum State: CaseIterable {
    case home, gone, looking, done, choosing, lookingForCourses, planGone
  }

  static func text(_ english: String, _ danish: String) -> LocalizedText {
    LocalizedText(
      versions: [
        .init(language: "en", paragraphs: [.narration(english)]),
        .init(language: "da", paragraphs: [.narration(danish)]),
      ]
    )
  }

  static let weakness = CourseWeakness(.ordinaryExplanations, count: 5, of: 7)

  static let cases: [String: CourseGlance.Case] = [
    "two-stairwells": .init(
      title: text("Two stairwells", "To opgange"),
      minutes: 16,
      path: "builtin:pack/two-stairwells.json"
    ),
    "quiet-hours": .init(
      title: text("Quiet hours", "Nattero"),
      minutes: 15,
      path: "builtin:pack/quiet-hours.json"
    ),
    "third-time": .init(
      title: text("Third time", "Tredje gang"),
      minutes: 18,
      path: "builtin:pack/third-time.json"
    ),
  ]

  /// In the middle of a course: something begun, something due, the next case and another one.
  static let advice = [
    CourseAdvice(
      .resume(attempt: "aa01"),
      caseID: "two-stairwells",
      because: .begun(at: "2026-11-20T09:15:00+01:00")
    ),
    CourseAdvice(.refresh(count: 6), because: .due),
    CourseAdvice(.play, caseID: "quiet-hours", because: .practise(weakness)),
    CourseAdvice(.test(.after), caseID: "third-time", because: .measures(.after)),
  ]

  static func glance(
    _ advice: [CourseAdvice] = advice,
    missing: [String] = [],
    practisedFirst: Int = 0
  ) -> CourseGlance {
    CourseGlance(
      plan: "immigration",
      title: text("Immigration service", "Udlændingeområdet"),
      advice: advice,
      cases: cases,
      units: CourseCount(1, of: 4),
      tests: [
        .before: CourseCount(2, of: 2, practisedFirst: practisedFirst),
        .after: CourseCount(0, of: 2),
        .later: CourseCount(0, of: 2),
      ],
      missing: missing,
      refresherMinutes: 4,
      // 3 December 2026.
      today: 20_790
    )
  }

  static let offers = [
    CourseOffer(
      id: "prison",
      title: text("Prison", "Fængsel og arresthus"),
      intro: text("For staff on a wing.", "For dig på afdelingen."),
      audience: ["prison"],
      cases: 10
    ),
    CourseOffer(
      id: "immigration",
      title: text("Immigration service", "Udlændingeområdet"),
      intro: text("For staff who meet applicants.", "For dig, der møder ansøgere."),
      audience: ["immigration"],
      cases: 10
    ),
  ]

  static func model(_ state: State) -> HomeModel {
    var model = HomeModel(chosen: "immigration", glance: glance())
    model.offers = offers
    switch state {
    case .home: break
    case .gone: model.glance = glance(missing: ["the-library-trolley", "quiet-hour"])
    case .looking: model = HomeModel(chosen: "immigration")
    case .done:
      model.glance = glance([
        CourseAdvice(.prove, because: .completed),
        CourseAdvice(.wait(untilDay: christmasEve), because: .measures(.later)),
      ])
    case .choosing:
      model = HomeModel(chosen: nil)
      model.offers = offers
    case .lookingForCourses: model = HomeModel(chosen: nil)
    case .planGone:
      model.chosen = "harbour"
      (model.glance, model.isChoosing) = (nil, true)
    }
    return model
  }

  /// The state over the list of cases.
  static func session(_ state: State, _ language: Words.Language = .english) -> Session {
    var session = Session(.library(LibraryModel()), language)
    let model = model(state)
    session.take(plan: model.chosen)
    session.open(.home(model))
    return session
  }
}
