/// What `signpost completions` prints.
package enum CompletionRequest: String, Equatable, Sendable, CaseIterable {
  // The script of a shell.
  case bash, zsh, fish
  // What the scripts ask for while a line is typed.
  case cases, attempts, profiles
}

/// What can stand where a command line takes a word.
enum Completion: Equatable, Sendable {
  case nothing
  /// The name of a file with an ending; folders lead to it.
  case file(ending: String)
  case folder
  /// A case that can be played, or its file.
  case cases
  /// One of a few words, or a case.
  case wordsOrCases([String])
  case attempts
  case profiles
  /// One of a few words.
  case words([String])
}

extension Verb {
  /// What can stand after the verb.
  var completion: Completion {
    switch self {
    case .play, .diff, .script, .migrate, .playout, .map: .cases
    case .classroom: .wordsOrCases(ClassTopic.allCases.map(\.rawValue))
    case .check, .fmt, .rename, .stats, .preview, .take: .file(ending: ".json")
    case .explain, .debrief, .replay, .rate, .forget: .attempts
    case .panel: .words(PanelRequest.Task.allCases.map(\.rawValue))
    case .translate: .words(TranslateRequest.Task.allCases.map(\.rawValue))
    case .plan: .words(PlanRequest.Task.allCases.map(\.rawValue))
    case .profile: .words(ProfileRequest.Task.allCases.map(\.rawValue))
    case .store: .words(StoreRequest.Task.allCases.map(\.rawValue))
    case .new, .list, .history, .statistics, .doctor, .join, .export, .progress, .proof, .refresh,
      .due:
      .nothing
    case .completions: .words(CompletionRequest.allCases.map(\.rawValue))
    case .help: .words(Verb.allCases.map(\.rawValue))
    }
  }

  /// Whether several of what `completion` says can stand after the verb.
  var takesSeveral: Bool {
    switch self {
    case .forget: true
    case .take: false
    default: if case .file = completion { true } else { false }
    }
  }

  /// The options that this verb takes beside those that every verb takes.
  var ownOptions: [OptionRule] {
    OptionRule.all.filter { $0.verbs?.contains(self) ?? false }
  }
}

extension OptionRule {
  /// The options that every verb takes.
  static var common: [OptionRule] { all.filter { $0.verbs == nil } }

  /// What can stand as the option's value; nothing for switches.
  var completion: Completion {
    switch value {
    case nil: .nothing
    case "DIR": .folder
    case _ where name == .profile: .profiles
    case "FILE": .file(ending: "")
    default: .words(allowed)
    }
  }

  /// The option as one letter, `-h`; none for most.
  var shortFlag: String? {
    switch name {
    case .help: "-h"
    case .version: "-V"
    default: nil
    }
  }
}
