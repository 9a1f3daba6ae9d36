package import ScenarioEngine
package import ScenarioFiles

/// The check of a directory of channels that was read without errors.
package enum DirectoryCheck {
  /// Finds channels that nobody has checked for a year; `places` is the map that reading gave.
  package static func findings(
    for directory: Directory,
    places: SourceMap,
    today: LocalTime
  ) -> [Finding] {
    directory.channels.filter { ChannelUnchecked.isOld($0, on: today) }.map { channel in
      ChannelUnchecked.finding(
        channel,
        at: places.place(of: .channel, channel.id, member: "checked")
      )
    }
  }
}
