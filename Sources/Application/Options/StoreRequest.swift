internal import PlainText

/// What `signpost store` is asked for.
package enum StoreRequest: Equatable, Sendable {
  /// What can be asked for, as it is typed.
  package enum Task: String, CaseIterable, Sendable {
    case initialise = "init"
    case check, migrate, send, push, list, withdraw, trainings
  }

  /// The script that sets a store up is printed.
  case printScript
  /// A store is set up.
  case initialise(String)
  /// What the store is, and how it is protected, is told.
  case check(String)
  /// The store is brought up to the form of this program.
  case migrate(String)
  /// Attempts and classes go into the outbox, and to the store where one is named.
  case send([String], String?)
  /// What waits in the outbox goes to the store.
  case push(String)
  /// The outbox is listed.
  case list
  /// A record is taken back out of the store and the outbox.
  case withdraw(String, String)
  /// The trainings that the store knows of are counted.
  case trainings(String)
}

/// The options of `signpost store` as they were read.
struct AgencyStoreOptions {
  /// The address of the store, from the option or the environment.
  var address: String?
  /// Whether the script is printed.
  var prints = false

  /// The request that they make together with the words after the command.
  func request(_ arguments: [String]) throws(UsageError) -> StoreRequest {
    let names = StoreRequest.Task.allCases.map(\.rawValue)
    guard let first = arguments.first else { throw .missingArgument(verb: .store) }
    guard let task = StoreRequest.Task(rawValue: first) else {
      throw .unknownValue(
        first,
        source: Verb.store.rawValue,
        allowed: names,
        nearest: Spelling.nearest(to: first, among: names)
      )
    }
    if prints, task != .initialise {
      throw .optionsClash("--\(OptionRule.Name.print.rawValue)", first)
    }
    return try request(for: task, Array(arguments.dropFirst()))
  }

  private func request(
    for task: StoreRequest.Task,
    _ words: [String]
  ) throws(UsageError) -> StoreRequest {
    func nothing() throws(UsageError) {
      if let extra = words.first { throw .needlessArgument(extra, verb: .store) }
    }
    func one() throws(UsageError) -> String {
      guard let first = words.first else { throw .missingArgument(verb: .store) }
      return first
    }
    switch task {
    case .initialise where prints:
      try nothing()
      return .printScript
    case .initialise: return .initialise(try address(words, of: task))
    case .check: return .check(try address(words, of: task))
    case .migrate: return .migrate(try address(words, of: task))
    case .push: return .push(try address(words, of: task))
    case .trainings: return .trainings(try address(words, of: task))
    case .send:
      _ = try one()
      return .send(words, address)
    case .list:
      try nothing()
      return .list
    case .withdraw:
      return .withdraw(try one(), try address(Array(words.dropFirst()), of: task))
    }
  }

  /// What is typed after the task, else what the option or the environment says.
  private func address(
    _ words: [String],
    of task: StoreRequest.Task
  ) throws(UsageError) -> String {
    if words.count > 1 { throw .needlessArgument(words[1], verb: .store) }
    guard let named = words.first ?? address else { throw .missingStore(task: task.rawValue) }
    return named
  }
}
