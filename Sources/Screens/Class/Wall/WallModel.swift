package import Classroom
package import Interface
internal import ScenarioEngine

/// The state of a wall that follows a class which is led at another terminal.
package struct WallModel: Equatable, Sendable {
  /// A class that is followed.
  package struct Followed: Equatable, Sendable {
    /// The case.
    package let material: ClassMaterial
    /// The class as far as it has come.
    package let session: ClassSession

    /// Makes a followed class.
    package init(material: ClassMaterial, session: ClassSession) {
      self.material = material
      self.session = session
    }
  }

  /// What is known of the records.
  package enum Stage: Equatable, Sendable {
    case looking
    /// No class is open.
    case noClass
    /// Its case or its log cannot be read.
    case unreadable(StoreProblem)
    case following(Followed)
  }

  /// What is known of the records.
  package var stage = Stage.looking
  /// How far the page is scrolled.
  package var scroll = ScrollState()

  /// Makes a wall that has not looked yet.
  package init() {}

  /// The class that is followed.
  package var followed: Followed? {
    if case .following(let followed) = stage { followed } else { nil }
  }
}

/// What can happen on a wall.
package enum WallMessage: Equatable, Sendable {
  case scrolled(Movement)
  /// The records are to be read again.
  case readAgain

  // Answers of effects.
  /// The records have changed.
  case changed
  /// The records were read.
  case read(WallModel.Stage)
  /// The system does not say when the records change.
  case notFollowed
}
