package id.kotaksuara.base.job;

import java.util.List;

/** Whoever has a worker for each of several things that there are. */
public interface Workers {

    List<Worker> all();
}
