/// A meaning that a cell carries; the front end's theme turns it into colours and attributes.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
  /// Running text, in the terminal's own colours.
  case body
  /// The title of a page or a section.
  case heading
  /// Less important text: times, counts, notes.
  case muted
  /// The one accent: the active choice's marker, the brand, progress.
  case accent
  /// The name of a person who speaks.
  case speaker
  /// Words that a person says.
  case speech
  /// The row that has the focus in a list.
  case selection
  /// A wrong answer, a critical error, a fault.
  case danger
  /// A right answer.
  case success
  /// Something to look at: a provisional key, a late hour.
  case warning
  /// A frame or a rule.
  case border
  /// The frame of what has the focus.
  case focusBorder
  /// Text in an input field.
  case field
  /// The hint in an empty input field.
  case hint
  /// The name of a key in the line of keys.
  case key
  /// The verb beside a key in the line of keys.
  case keyLabel
  /// The filled part of a bar or meter.
  case bar
  /// The empty part of a bar or meter.
  case barRest
  /// An observation or line that the trainee has marked.
  case mark
  /// A command that cannot be used now.
  case disabled
}
