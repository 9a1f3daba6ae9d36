package import Interface
package import ScenarioEngine

/// What an attempt begins with.
package struct AttemptBeginning: Equatable, Sendable {
  /// What was fixed.
  package let header: AttemptHeader
  /// The case.
  package let playable: PlayableCase

  /// Makes a beginning.
  package init(header: AttemptHeader, playable: PlayableCase) {
    self.header = header
    self.playable = playable
  }
}

/// A screen with its state.
package enum Route: Equatable, Sendable {
  case library(LibraryModel)
  case briefing(BriefingModel)
  case play(PlayModel)
  case debrief(DebriefScreen.Model)
  case comparison(ComparisonModel)
  case history(HistoryScreen.Model)
  case statistics(StatisticsModel)
  case privacy(PrivacyModel)
  case profiles(ProfilesModel)
  case home(HomeModel)
  case progress(ProgressModel)
  case welcome(WelcomeModel)
  case rating(RatingModel)
  case refresh(RefreshModel)
  case map(MapModel)
  case preview(PreviewModel)
  case classStart(ClassStartModel)
  case console(ConsoleModel)
  case wall(WallModel)
  case join(JoinModel)
}

/// The state of the whole program.
package struct AppModel: Equatable, Sendable {
  /// The screens, the one shown last.
  package var routes: [Route]
  /// The box over the screen.
  package var overlay: Overlay?
  /// What the program has said.
  package var notices = NoticeBoard()
  /// The words, the sources and where the views stood.
  package var context: AppContext
  /// The name of the theme.
  package var theme: String
  /// The size of the window.
  package var size: Size
  /// How the program ended; none while it runs.
  package var ending: AppEnding?
  /// When a half-done answer is to be kept.
  package var draftDue: Instant?
  /// When time is to be shown anew; none where no time is shown.
  package var tickDue: Instant?
  /// Whether the trainee was told that leaving now loses an answer.
  package var hasAskedToLeave = false
  /// Whether a half-done answer could not be kept and nothing was saved since.
  package var isDraftLost = false
  /// How much is to be refreshed; none while nobody knows.
  package var refreshers: RefresherDue?
  /// Whether there are attempts to look at; none while nobody knows.
  package var hasAttempts: Bool?
  /// Whether the mouse works.
  package var usesMouse = false

  /// Makes a program that shows a screen.
  package init(route: Route, context: AppContext, theme: String, size: Size) {
    routes = [route]
    self.context = context
    self.theme = theme
    self.size = size
  }

  /// The names of the themes, in the order in which they are switched.
  package static let themes = ["dark", "light", "user", "high-contrast", "mono"]

  /// What just happened, in words; setting it says it, or takes the last notice away.
  package var notice: String? {
    get { (notices.current ?? notices.warning)?.text }
    set {
      if let newValue { notices.say(newValue) } else { notices.clear() }
    }
  }

  /// The screen that is shown.
  package var route: Route {
    guard let last = routes.last else { preconditionFailure("the library is never left") }
    return last
  }
}

/// How the program ended.
package enum AppEnding: Equatable, Sendable {
  /// The trainee left.
  case quit
  /// The system asked for it; the signal's number.
  case signal(Int)
  /// The input ended.
  case endOfInput
  /// The trainee wants to go on with the records of a profile.
  case profile(ProfileChoice)
}
