internal import ClassLine
internal import Interface

/// A trainee's terminal in a hosted class.
extension AppModel {
  /// Whether the program is a terminal of a class, and so has no other screens.
  var isJoined: Bool {
    if case .join = route { true } else { false }
  }

  mutating func updateJoin(_ message: JoinMessage) -> [Effect] {
    let views = [JoinScreen.textView, JoinScreen.listView]
    return update(JoinScreen.self, message, views: views) {
      $0.page?.turn == $1.page?.turn && $0.page?.content == $1.page?.content
    }.map { effect -> Effect? in
      switch effect {
      case .send(let message): return .tellClass(message)
      case .look: return .waitForClass
      case .save(let name, let text): return .saveFile(name: name, text: text)
      case .say(let text):
        notice = text
        return nil
      }
    }.compactMap(\.self)
  }
}
