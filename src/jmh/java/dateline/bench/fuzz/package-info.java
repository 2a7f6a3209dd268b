/** Gives every reader very many broken inputs, and sees that it lives. */
package dateline.bench.fuzz;
