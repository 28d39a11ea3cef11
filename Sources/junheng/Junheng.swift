import ArgumentParser

@main struct Junheng: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "junheng", abstract: "均衡 · urban-rural teacher exchange and school pairing")
}
