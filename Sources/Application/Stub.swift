package enum Signpost { package static func main() {} }
