package id.kotaksuara.demo.example;

import org.springframework.stereotype.Component;

/** Sets the stage of an example, part by part. */
@InDemo
@Component
public class ExampleStage {

    private final ExampleGround ground;
    private final ExampleOffice office;
    private final ExampleWork work;
    private final ExamplePeople people;

    ExampleStage(ExampleGround ground, ExampleOffice office, ExampleWork work, ExamplePeople people) {
        this.ground = ground;
        this.office = office;
        this.work = work;
        this.people = people;
    }

    public void set(Example example) {
        ground.lay(example);
        office.furnish(example);
        work.begin(example);
        people.invite(example);
    }
}
