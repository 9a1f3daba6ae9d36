internal import Interface

/// What the program said since its start, as a list.
enum NoticesText {
  /// The notices with the time of day at which they were said, oldest first.
  static func blocks(of board: NoticeBoard, in context: AppContext) -> [Block] {
    guard !board.log.isEmpty else { return [.note(context.words.palette.noNotices)] }
    return board.log.map { notice in
      .entry(label: notice.minuteOfDay.map(clock) ?? "", text: notice.text)
    }
  }

  private static func clock(_ minuteOfDay: Int) -> String {
    let (hour, minute) = (minuteOfDay / 60, minuteOfDay % 60)
    return "\(hour < 10 ? "0" : "")\(hour).\(minute < 10 ? "0" : "")\(minute)"
  }
}
