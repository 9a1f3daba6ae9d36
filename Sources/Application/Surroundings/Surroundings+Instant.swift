package import Classroom
internal import ScenarioEngine

extension Surroundings {
  /// The moment, as classes count time; the beginning of 1970 where the clock says nothing that can
  /// be read.
  package var instant: ClassInstant {
    ClassInstant(timestamp: timestamp()) ?? ClassInstant(seconds: 0)
  }

  /// The day in this place, since 1970-01-01.
  package var day: Int { time?.dayNumber ?? 0 }
}

extension ClassInstant {
  /// Reads a local time with its offset, `2026-11-23T18:39:32+01:00`; nil for anything else.
  init?(timestamp: String) {
    let text = Array(timestamp.utf8)
    guard text.count == 25, text[16] == UInt8(ascii: ":"), text[22] == UInt8(ascii: ":"),
      let local = LocalTime(text: String(timestamp.prefix(16)))
    else { return nil }
    func number(_ place: Int) -> Int? {
      let digits = String(decoding: text[place..<(place + 2)], as: UTF8.self)
      return digits.allSatisfy(\.isASCII) ? UInt8(digits).map(Int.init) : nil
    }
    guard let seconds = number(17), let hours = number(20), let minutes = number(23),
      seconds <= 60, hours < 24, minutes < 60
    else { return nil }
    let offset: Int
    switch text[19] {
    case UInt8(ascii: "+"): offset = hours * 60 + minutes
    case UInt8(ascii: "-"): offset = -(hours * 60 + minutes)
    default: return nil
    }
    self.init(seconds: (local.minutes - offset) * 60 + seconds)
  }
}
