// Without a file of its own Next takes the one above.
export default {}
