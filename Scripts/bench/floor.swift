// The screen of floor.c in Swift: what the language and its runtime cost at the least.
// Only its first frame is measured; q quits.
import Glibc

guard CommandLine.arguments.count == 2, let file = fopen(CommandLine.arguments[1], "r") else {
  exit(64)
}
var bytes: [UInt8] = []
var chunk = [UInt8](repeating: 0, count: 65_536)
while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
let items = String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
  let parts = line.split(separator: "\t", maxSplits: 1)
  return parts.count == 2 ? (title: String(parts[0]), text: String(parts[1])) : nil
}

func columns(of character: Character) -> Int {
  character.unicodeScalars.reduce(0) { $0 + max(0, Int(columns_of($1.value))) }
}

func cut(_ text: String, to width: Int) -> String {
  var used = 0
  return String(
    text.prefix { character in
      used += columns(of: character)
      return used <= width
    }
  )
}

func wrapped(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in text.split(separator: " ") {
    let more = word.reduce(0) { $0 + columns(of: $1) }
    if used > 0, used + 1 + more > width {
      lines.append(line)
      (line, used) = ("", 0)
    }
    if used > 0 { (line, used) = (line + " ", used + 1) }
    line += word
    used += more
  }
  return lines + [line]
}

func style(_ bit: Int32) -> attr_t { attr_t(1 << bit) }

setlocale(LC_ALL, "")
initscr()
cbreak()
noecho()
keypad(stdscr, true)
curs_set(0)
start_color()
use_default_colors()
init_pair(1, Int16(COLOR_CYAN), -1)
let (rows, width) = (getmaxy(stdscr), getmaxx(stdscr))
let middle = width / 3
wattr_on(stdscr, style(18), nil)
mvwhline(stdscr, 0, 0, chtype(32), width)
mvwaddnstr(stdscr, 0, 1, "The floor", -1)
wattr_off(stdscr, style(18), nil)
for (row, item) in items.prefix(Int(rows) - 3).enumerated() {
  if row == 0 { wattr_on(stdscr, style(18) | style(8), nil) }
  mvwaddnstr(stdscr, Int32(row) + 1, 1, cut(item.title, to: Int(middle) - 2), -1)
  if row == 0 { wattr_off(stdscr, style(18) | style(8), nil) }
}
mvwvline(stdscr, 1, middle, chtype(120) | chtype(1 << 22), rows - 2)
for (row, line) in wrapped(items[0].text, width: Int(width - middle) - 4).enumerated() {
  mvwaddnstr(stdscr, Int32(row) + 3, middle + 2, line, -1)
}
wrefresh(stdscr)
while case let key = wgetch(stdscr), key != 113, key != ERR {}
endwin()
