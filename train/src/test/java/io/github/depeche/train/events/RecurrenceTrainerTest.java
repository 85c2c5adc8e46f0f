package io.github.depeche.train.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.depeche.extract.judge.Recurrence;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTrainerTest {

  private static final int INPUTS = 3;
  private static final int UNITS = 4;
  private static final int WORDS = 5;
  private static final float STEP = 0.02f;

  private final Random random = new Random(5);
  private final float[][] words = numbers(WORDS, INPUTS);

  /** The loss is the sum of the states, each as many times as it has here. */
  private final float[][] shares = numbers(WORDS, UNITS);

  private float[][] numbers(int rows, int columns) {
    float[][] numbers = new float[rows][columns];
    for (float[] row : numbers) {
      for (int i = 0; i < columns; i++) {
        row[i] = (float) random.nextGaussian();
      }
    }
    return numbers;
  }

  private double loss(Recurrence recurrence) {
    float[][] states = recurrence.run(words).states();
    double loss = 0;
    for (int word = 0; word < WORDS; word++) {
      for (int unit = 0; unit < UNITS; unit++) {
        loss += shares[word][unit] * states[word][unit];
      }
    }
    return loss;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void knowsHowTheLossFollowsTheInputs(boolean backwards) {
    RecurrenceTrainer trainer = new RecurrenceTrainer(INPUTS, UNITS, backwards, random);
    Recurrence before = trainer.recurrence();
    trainer.read(words);
    float[][] gradients = new float[WORDS][INPUTS];
    trainer.learn(words, shares, gradients);

    for (int word = 0; word < WORDS; word++) {
      for (int i = 0; i < INPUTS; i++) {
        float value = words[word][i];
        words[word][i] = value + STEP;
        double above = loss(before);
        words[word][i] = value - STEP;
        double below = loss(before);
        words[word][i] = value;
        assertThat((double) gradients[word][i])
            .isCloseTo((above - below) / (2 * STEP), within(0.005));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void goesDown(boolean backwards) {
    RecurrenceTrainer trainer = new RecurrenceTrainer(INPUTS, UNITS, backwards, random);
    double before = loss(trainer.recurrence());
    for (int i = 0; i < 5000; i++) {
      trainer.read(words);
      trainer.learn(words, shares, new float[WORDS][INPUTS]);
    }

    // A state is from -1 to 1, so that the loss cannot be less than what the shares add up to.
    double least = 0;
    for (float[] row : shares) {
      for (float share : row) {
        least -= Math.abs(share);
      }
    }
    assertThat(loss(trainer.recurrence())).isLessThan((before + least) / 2);
  }
}
