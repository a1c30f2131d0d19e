export class Stream<Item> { constructor(private x: Item) { void this.x; } }
